package dev.greenroom.bank;

/** What can be searched of one question; {@code hidden} may match but is never shown. */
record SearchText(String question, String shortName, String topic, String theme, String hidden) {}
