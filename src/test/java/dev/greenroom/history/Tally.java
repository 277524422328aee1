package dev.greenroom.history;

import java.util.concurrent.atomic.LongAdder;

/** What was sent, and how it went. */
final class Tally {

    /** Requests that clients meant, however often they had to be sent. */
    final LongAdder operations = new LongAdder();

    final LongAdder acknowledged = new LongAdder();

    /** Sent without an answer, or answered that the database is away; sent again afterwards. */
    final LongAdder unknown = new LongAdder();
}
