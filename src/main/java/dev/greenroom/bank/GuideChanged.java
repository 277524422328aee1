package dev.greenroom.bank;

/** A guide's content was loaded or changed. */
public record GuideChanged(String guide) {}
