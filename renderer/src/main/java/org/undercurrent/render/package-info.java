/**
 * What all formats share: the crisis text, the labels, the addresses. The renderers are
 * {@link org.undercurrent.render.html.HtmlRenderer}, {@link org.undercurrent.render.json.JsonRenderer},
 * {@link org.undercurrent.render.jsonld.JsonLdRenderer}, {@link org.undercurrent.render.markdown.MarkdownRenderer} and
 * {@link org.undercurrent.render.text.TextRenderer}.
 */
@NullMarked
package org.undercurrent.render;

import org.jspecify.annotations.NullMarked;
