package org.undercurrent.render.html;

/**
 * What makes bodies, and what makes whole documents. These hold the crisis text in a place of their own, so the templates
 * of a user are never asked for them.
 */
record Engines(TemplateEngine bodies, TemplateEngine documents) {}
