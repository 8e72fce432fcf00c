/**
 * The content: topics, comparisons and their kin, as packs in which an unsafe or unfair statement does not load.
 *
 * <p>Start with {@link org.undercurrent.content.pack.ContentPack}.
 */
module org.undercurrent.content {
    requires transitive org.jspecify;
    requires jakarta.json;
    requires org.commonmark;

    exports org.undercurrent.content;
    exports org.undercurrent.content.pack;
    exports org.undercurrent.content.text;
}
