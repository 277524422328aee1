package dev.greenroom.answer;

import dev.greenroom.assessment.Judge;
import dev.greenroom.assessment.Note;
import java.util.Map;
import java.util.UUID;

/**
 * What a judge found in an answer.
 *
 * @param note why the answer could not be judged as one, if so
 * @param marks one for each key point of the day
 */
record Findings(Judge judge, Note note, Map<UUID, Mark> marks) {}
