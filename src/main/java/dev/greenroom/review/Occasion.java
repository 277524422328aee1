package dev.greenroom.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something was reviewed.
 *
 * @param day the day it counts for in the learner's calendar
 */
record Occasion(LocalDate day, Instant at) {}
