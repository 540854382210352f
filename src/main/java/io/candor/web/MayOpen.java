package io.candor.web;

/** Whether the caller may open a page, so that nobody sees a menu of things they may not do. Told by {@code access}. */
public interface MayOpen {

    /** @param path of a page without parameters */
    boolean page(String path);
}
