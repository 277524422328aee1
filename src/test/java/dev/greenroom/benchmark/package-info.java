/** Measures how fast Greenroom is; each class with a {@code main} prints a table, and none is part of a build. */
@NullMarked
package dev.greenroom.benchmark;

import org.jspecify.annotations.NullMarked;
