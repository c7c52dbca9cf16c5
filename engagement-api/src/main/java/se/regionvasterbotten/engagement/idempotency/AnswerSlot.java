package se.regionvasterbotten.engagement.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One of the rows that requests under keys hold until their transaction ends: the same key always the same row, so that the second
 * of two waits for the first. There are {@value #MANY}, so that two keys seldom meet.
 */
@Entity
@Table(name = "answer_slot")
class AnswerSlot {
    static final int MANY = 64;

    @Id
    @Column(name = "slot")
    private int slot;

    @Column(name = "taken")
    private long taken;

    protected AnswerSlot() {}

    static int of(String answerKey) {
        return Math.floorMod(answerKey.hashCode(), MANY);
    }
}
