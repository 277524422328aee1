package dev.greenroom.history;

import dev.greenroom.crash.Cluster;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;

/** Kills the instances in turn and starts them again, freezes one while the other is away, and kills the database once. */
final class Faults {

    private static final int INSTANCES = 2;
    private static final int SHORT = 1500;

    private final Cluster cluster;
    private final Random random;
    private int kills;
    private int databaseKills;
    private int freezes;

    Faults(Cluster cluster, long seed) {
        this.cluster = cluster;
        this.random = new Random(seed);
    }

    void run(int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            for (int instance = 0; instance < INSTANCES; instance++) {
                pause();
                cluster.kill(instance);
                kills++;
                freeze(1 - instance);
                cluster.restart(instance);
            }
            if (round == rounds / 2) {
                killTheDatabase();
            }
        }
        pause();
    }

    /** What it was doing goes on later, when the world has changed. */
    private void freeze(int instance) throws IOException, InterruptedException {
        pause();
        cluster.freeze(instance, true);
        pause();
        cluster.freeze(instance, false);
        freezes++;
    }

    private void killTheDatabase() throws IOException {
        pause();
        cluster.killDatabase();
        databaseKills++;
        pause();
        cluster.restartDatabase();
        pause();
    }

    private void pause() {
        Client.pause(Duration.ofMillis(500 + random.nextInt(SHORT)));
    }

    @Override
    public String toString() {
        return "instances killed %d times, frozen %d times, PostgreSQL killed %d times"
                .formatted(kills, freezes, databaseKills);
    }
}
