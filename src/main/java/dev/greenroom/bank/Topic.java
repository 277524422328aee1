package dev.greenroom.bank;

/**
 * A chapter of a guide.
 *
 * @param questions how many there are to practise
 */
public record Topic(String slug, String title, String summary, int questions) {}
