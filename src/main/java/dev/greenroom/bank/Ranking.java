package dev.greenroom.bank;

/** Some questions of a guide, by their places, in the order in which they are listed. */
interface Ranking {

    int size();

    /** The places from one rank up to another; fewer where the list ends. */
    int[] between(int from, int to);

    /** How many are listed before a place, whether it is listed itself or not. */
    int before(int place);
}
