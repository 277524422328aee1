package dev.greenroom.platform;

/** What pages are made of, apart from learners' own work. */
@FunctionalInterface
public interface ContentVersion {

    /** A text that changes whenever that changes, at the latest after some seconds. */
    String current();
}
