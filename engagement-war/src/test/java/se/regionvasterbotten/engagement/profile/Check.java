package se.regionvasterbotten.engagement.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.regionvasterbotten.engagement.contract.Document;

/**
 * One automatic rule of the profile.
 *
 * @param rule its identifier in the profile, {@code DOK.03}
 * @param demand what it asks, in a few words
 * @param findings where a document breaks it; empty when it keeps to it
 * @param spoil breaks the rule in our own document: the proof that the check can fail
 */
record Check(String rule, String demand, Function<Document, List<String>> findings, Consumer<ObjectNode> spoil) {
    @Override
    public String toString() {
        return rule + " " + demand;
    }
}
