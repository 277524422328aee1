package dev.greenroom.history;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads for whoever has to wait; they end with the program. */
final class Threads {

    static final ExecutorService ANY = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    private Threads() {}
}
