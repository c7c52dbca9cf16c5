package se.regionvasterbotten.engagement.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds what is public and has no Javadoc; what overrides is explained where it is declared. */
final class Unexplained extends TreePathScanner<Void, List<String>> {
    private final DocTrees docs;
    private final CompilationUnitTree unit;

    private Unexplained(DocTrees docs, CompilationUnitTree unit) {
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
                new Unexplained(docs, unit).scan(unit, found);
            }
            return found;
        }
    }

    @Override
    public Void visitClass(ClassTree type, List<String> found) {
        if (!shown(type.getModifiers())) {
            return null;
        }
        note(type.getSimpleName().toString(), found);
        return super.visitClass(type, found);
    }

    @Override
    public Void visitMethod(MethodTree method, List<String> found) {
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        if (shown(method.getModifiers()) && !overrides && method.getReturnType() != null) {
            note(method.getName() + "()", found);
        }
        return null;
    }

    private void note(String name, List<String> found) {
        if (docs.getDocComment(getCurrentPath()) == null) {
            found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + name);
        }
    }

    private static boolean shown(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC);
    }
}
