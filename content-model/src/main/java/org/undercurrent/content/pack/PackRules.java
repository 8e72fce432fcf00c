package org.undercurrent.content.pack;

import java.util.Optional;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Kind;
import org.undercurrent.content.Region;

/** What must hold for a pack as a whole. */
final class PackRules {
    private final ReadContents contents;
    private final String root;
    private final PackTree tree;
    private final Problems problems;

    private PackRules(ReadContents contents, PackLoader.Loaded loaded, Problems problems) {
        this.contents = contents;
        this.root = loaded.place();
        this.tree = loaded.tree();
        this.problems = problems;
    }

    static void check(ReadContents contents, PackLoader.Loaded loaded, Build build) {
        PackTree tree = loaded.tree();
        build.uses().checkEntries(contents.entries(), tree, build.problems());
        build.uses().checkReferences(contents.references(), tree, build.problems());
        PackRules rules = new PackRules(contents, loaded, build.problems());
        rules.crisisNotice();
        rules.world();
        contents.helplines().forEach(rules::regionOf);
        contents.regions().values().forEach(rules::emergencyNumber);
        new Circles(contents.entries(), tree, build.problems()).report();
    }

    private void crisisNotice() {
        if (tree.entries.keySet().stream().noneMatch(id -> id.kind() == Kind.CRISIS_NOTICE)) {
            problems.add(
                    root + "/files", "at least one crisis notice", "none", "add one, or extend a pack that has one");
        }
    }

    private void world() {
        boolean directory = contents.helplines().stream()
                .anyMatch(helpline ->
                        helpline.region().equals(Region.WORLD) && helpline.service() == Helpline.Service.DIRECTORY);
        if (!tree.regions.containsKey(Region.WORLD) || (allBuilt() && !directory)) {
            problems.add(
                    root + "/files",
                    "a region '001' with a directory of helplines",
                    "missing",
                    "it is shown wherever no other region fits");
        }
    }

    /** Where a helpline does not load, nothing is said about what its region lacks. */
    private boolean allBuilt() {
        return tree.helplines.size() == contents.helplines().size();
    }

    private void regionOf(Helpline helpline) {
        if (!tree.regions.containsKey(helpline.region())) {
            problems.add(
                    place(helpline) + "/region",
                    "a region of helplines.json",
                    "'" + helpline.region() + "'",
                    problems.nearest(helpline.region(), tree.regions.keySet().stream()));
        }
    }

    private String place(Helpline helpline) {
        return Optional.ofNullable(tree.helplines.get(helpline.id()))
                .map(Node::place)
                .orElse(helpline.id());
    }

    private void emergencyNumber(Region region) {
        Optional<Helpline> first = contents.helplines().stream()
                .filter(helpline -> helpline.region().equals(region.code()))
                .findFirst();
        boolean emergency = first.filter(line -> line.service() == Helpline.Service.EMERGENCY)
                .isPresent();
        Node node = tree.regions.get(region.code());
        if (!region.code().equals(Region.WORLD) && allBuilt() && !emergency && node != null) {
            problems.add(
                    node.place(),
                    "a region whose first helpline is its emergency number",
                    first.map(line -> "'" + line.id() + "' first").orElse("no helpline"),
                    "a region ships only with a verified emergency number");
        }
    }
}
