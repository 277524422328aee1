package dev.greenroom.learner;

/** An entry of a learner's file that holds other things, each of which is added with it. */
public interface Composite {

    /** How many things it holds. */
    int parts();
}
