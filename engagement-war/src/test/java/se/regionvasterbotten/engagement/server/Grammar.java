package se.regionvasterbotten.engagement.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.Trees;
import org.pgcodekeeper.core.parsers.antlr.ms.generated.TSQLLexer;
import org.pgcodekeeper.core.parsers.antlr.ms.generated.TSQLParser;

/**
 * SQL Server's language as someone else wrote it down. The grammar takes any word for a type and a few foreign forms for
 * expressions, so the types are held against a list, and those forms are looked for.
 */
public final class Grammar {
    private static final Set<String> TYPES = Set.of(
            "BIGINT",
            "BIT",
            "DATE",
            "DATETIMEOFFSET",
            "DECIMAL",
            "INT",
            "NVARCHAR",
            "SMALLINT",
            "UNIQUEIDENTIFIER",
            "VARBINARY",
            "VARCHAR");

    private static final Set<String> FOREIGN = Set.of("TRUE", "FALSE", "NEXTVAL", "LIMIT", "ILIKE", "::", "||");

    private Grammar() {}

    /** What in {@code sql} SQL Server would not take; nothing for statements it takes. Parameters are written {@code ?}. */
    public static List<String> faults(String sql) {
        List<String> faults = new ArrayList<>();
        TSQLLexer lexer = new TSQLLexer(CharStreams.fromString(sql.replace("?", "@p")));
        lexer.removeErrorListeners();
        lexer.addErrorListener(into(faults));
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        TSQLParser parser = new TSQLParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(into(faults));
        ParseTree tree = parser.tsql_file();
        for (ParseTree type : Trees.findAllRuleNodes(tree, TSQLParser.RULE_data_type)) {
            String name = type.getText().replaceAll("\\(.*", "").toUpperCase(Locale.ROOT);
            if (!TYPES.contains(name)) {
                faults.add("type " + type.getText());
            }
        }
        addForeign(tokens.getTokens(), faults);
        return faults;
    }

    private static void addForeign(List<Token> tokens, List<String> faults) {
        String before = "";
        for (Token token : tokens) {
            String text = token.getText().toUpperCase(Locale.ROOT);
            if (token.getChannel() == Token.DEFAULT_CHANNEL
                    && (FOREIGN.contains(text) || FOREIGN.contains(before + text))) {
                faults.add("line " + token.getLine() + ": " + token.getText());
            }
            before = text;
        }
    }

    private static BaseErrorListener into(List<String> faults) {
        return new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    Object symbol,
                    int line,
                    int column,
                    String message,
                    RecognitionException exception) {
                faults.add("line " + line + ":" + column + " " + message);
            }
        };
    }
}
