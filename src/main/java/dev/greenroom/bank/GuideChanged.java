package dev.greenroom.bank;

/** A guide's content was loaded or changed, by this instance or another; it may be told twice. */
public record GuideChanged(String guide) {}
