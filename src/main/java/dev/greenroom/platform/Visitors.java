package dev.greenroom.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Tells visitors, of whom nothing was ever kept, from everyone else. Never reads the database. */
public interface Visitors {

    /** Whether the request comes from one: nothing that depends on a learner is known while it is handled. */
    boolean isVisitor(HttpServletRequest request);

    /** Gives a visitor's browser what it needs before it can send a form. */
    void welcome(HttpServletRequest request, HttpServletResponse response);
}
