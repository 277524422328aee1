package dev.greenroom.interview;

/** A short interview on one topic, to be started with one click. */
record Suggestion(String topic, String title, int minutes) {}
