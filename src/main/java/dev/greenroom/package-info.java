/** Greenroom: practising interviews on your own machine. */
@NullMarked
package dev.greenroom;

import org.jspecify.annotations.NullMarked;
