package dev.greenroom.platform;

/**
 * One entry of the site's navigation, declared as a bean by the module that serves it.
 *
 * @param labelKey the message key of its text
 * @param href where it leads; it is current on every address that starts with it
 * @param order its place, smallest first
 */
public record NavigationItem(String labelKey, String href, int order) {

    boolean leadsTo(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
