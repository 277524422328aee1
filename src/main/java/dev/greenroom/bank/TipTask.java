package dev.greenroom.bank;

import java.util.UUID;

/** One step of a tip that can be ticked off. */
public record TipTask(UUID id, String text) {}
