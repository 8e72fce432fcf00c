package org.undercurrent.examples.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Walks one file; only what a user of the module can see is asked for. */
final class Gaps extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final List<String> gaps;
    private final Deque<ClassTree> types = new ArrayDeque<>();

    Gaps(DocTrees docs, List<String> gaps) {
        this.docs = docs;
        this.gaps = gaps;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        types.push(type);
        if (visible()) {
            Set<String> wanted = type.getKind() == Tree.Kind.RECORD ? components(type) : Set.of();
            require(type.getSimpleName().toString(), wanted, false);
            super.visitClass(type, null);
        }
        types.pop();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        boolean compact = method.getReturnType() == null && types.element().getKind() == Tree.Kind.RECORD;
        if (visible(method.getModifiers().getFlags()) && !overrides(method) && !compact) {
            Set<String> wanted = method.getParameters().stream()
                    .map(parameter -> parameter.getName().toString())
                    .collect(Collectors.toSet());
            boolean answers = method.getReturnType() != null
                    && !method.getReturnType().toString().equals("void");
            require(types.element().getSimpleName() + "." + method.getName(), wanted, answers);
        }
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
        if (visible(field.getModifiers().getFlags()) && !component(field)) {
            require(types.element().getSimpleName() + "." + field.getName(), Set.of(), false);
        }
        return null;
    }

    private void require(String name, Set<String> parameters, boolean answers) {
        DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
        if (comment == null) {
            gaps.add(name + ": no comment");
            return;
        }
        Set<String> explained = blocks(comment, DocTree.Kind.PARAM)
                .map(tag -> ((ParamTree) tag).getName().toString())
                .collect(Collectors.toSet());
        parameters.stream()
                .filter(parameter -> !explained.contains(parameter))
                .forEach(parameter -> gaps.add(name + ": parameter '" + parameter + "' is not explained"));
        if (answers && blocks(comment, DocTree.Kind.RETURN).findAny().isEmpty()) {
            gaps.add(name + ": what it returns is not explained");
        }
    }

    private static Stream<? extends DocTree> blocks(DocCommentTree comment, DocTree.Kind kind) {
        return comment.getBlockTags().stream().filter(tag -> tag.getKind() == kind);
    }

    private static Set<String> components(ClassTree type) {
        return type.getMembers().stream()
                .filter(member -> member instanceof VariableTree variable && component(variable))
                .map(member -> ((VariableTree) member).getName().toString())
                .collect(Collectors.toSet());
    }

    private static boolean component(VariableTree field) {
        Set<Modifier> flags = field.getModifiers().getFlags();
        return flags.contains(Modifier.PRIVATE) && flags.contains(Modifier.FINAL) && !flags.contains(Modifier.STATIC);
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private boolean visible() {
        return types.stream()
                .allMatch(
                        type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC) || enclosedByInterface(type));
    }

    private boolean visible(Set<Modifier> flags) {
        return flags.contains(Modifier.PUBLIC)
                || (types.element().getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE))
                || (types.element().getKind() == Tree.Kind.ENUM
                        && flags.contains(Modifier.STATIC)
                        && !flags.contains(Modifier.PRIVATE));
    }

    private boolean enclosedByInterface(ClassTree type) {
        return types.stream()
                .anyMatch(outer -> outer != type
                        && outer.getKind() == Tree.Kind.INTERFACE
                        && outer.getMembers().contains(type));
    }
}
