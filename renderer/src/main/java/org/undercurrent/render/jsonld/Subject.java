package org.undercurrent.render.jsonld;

/**
 * What is particular to the page of a kind.
 *
 * @param pageType the type of the page beside {@code MedicalWebPage}; empty when that is all
 * @param property how the page holds the thing
 * @param thing what it holds
 */
record Subject(String pageType, String property, Object thing) {
    private static final String PAGE = "MedicalWebPage";

    static Subject main(Object thing) {
        return new Subject("", "mainEntity", thing);
    }

    String[] pageTypes() {
        return pageType.isEmpty() ? new String[] {PAGE} : new String[] {PAGE, pageType};
    }
}
