package dev.greenroom.answer;

import java.util.UUID;

/** The second judge is to read an answer. Waits in the database until it has, in these words; see {@link OwnAnswers}. */
record OpinionAsked(UUID answer) {}
