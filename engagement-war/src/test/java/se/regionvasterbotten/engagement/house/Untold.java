package se.regionvasterbotten.engagement.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds what public methods and records take or give without a word. Doclint would also ask a record's own constructor to say again what the record has
 * said of its components; that is the only thing that is let pass here.
 */
final class Untold extends TreePathScanner<Void, List<String>> {
    private final DocTrees docs;
    private final CompilationUnitTree unit;

    private Untold(DocTrees docs, CompilationUnitTree unit) {
        this.docs = docs;
        this.unit = unit;
    }

    static List<String> in(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Untold(docs, unit).scan(unit, found);
            }
            return found;
        }
    }

    @Override
    public Void visitClass(ClassTree type, List<String> found) {
        if (!shown(type.getModifiers().getFlags())) {
            return null;
        }
        if (type.getKind() == Tree.Kind.RECORD) {
            Stream<String> components = type.getMembers().stream()
                    .filter(member -> member instanceof VariableTree variable
                            && !variable.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(member -> ((VariableTree) member).getName().toString());
            note(type.getSimpleName().toString(), components, false, found);
        }
        return super.visitClass(type, found);
    }

    @Override
    public Void visitMethod(MethodTree method, List<String> found) {
        boolean constructor = method.getReturnType() == null;
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        if (shown(method.getModifiers().getFlags())
                && !overrides
                && !(constructor && type().getKind() == Tree.Kind.RECORD)) {
            Stream<String> taken = Stream.concat(
                    method.getTypeParameters().stream()
                            .map(parameter -> parameter.getName().toString()),
                    method.getParameters().stream()
                            .map(parameter -> parameter.getName().toString()));
            boolean gives = !constructor && !method.getReturnType().toString().equals("void");
            note(type().getSimpleName() + "." + method.getName() + "()", taken, gives, found);
        }
        return null;
    }

    private void note(String name, Stream<String> taken, boolean gives, List<String> found) {
        Set<String> told = told(docs.getDocCommentTree(getCurrentPath()));
        Stream.concat(taken, gives ? Stream.of("@return") : Stream.empty())
                .filter(part -> !told.contains(part))
                .map(part -> Path.of(unit.getSourceFile().getName()).getFileName() + ": " + name + " " + part)
                .forEach(found::add);
    }

    private static Set<String> told(DocCommentTree comment) {
        Set<String> told = new TreeSet<>();
        new DocTreeScanner<Void, Void>() {
            @Override
            public Void visitParam(ParamTree parameter, Void nothing) {
                told.add(parameter.getName().toString());
                return null;
            }

            @Override
            public Void visitReturn(ReturnTree given, Void nothing) {
                told.add("@return");
                return null;
            }
        }.scan(comment, null);
        return told;
    }

    private ClassTree type() {
        return (ClassTree) getCurrentPath().getParentPath().getLeaf();
    }

    /** What stands in an interface is public without the word. */
    private boolean shown(Set<Modifier> flags) {
        Tree around = getCurrentPath().getParentPath().getLeaf();
        boolean inInterface = around.getKind() == Tree.Kind.INTERFACE;
        return flags.contains(Modifier.PUBLIC) || (inInterface && !flags.contains(Modifier.PRIVATE));
    }
}
