package dev.greenroom.benchmark;

import com.sun.management.ThreadMXBean;
import jakarta.servlet.Filter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Notes how long the server is busy with each request, from before its first filter until after its last. */
class ServerTime {

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final BlockingQueue<Spent> requests = new LinkedBlockingQueue<>();

    /**
     * What one request took.
     *
     * @param nanos by the clock
     * @param processor nanoseconds of its thread's processor time
     * @param allocated bytes
     */
    record Spent(long nanos, long processor, long allocated) {

        Spent since(Spent before) {
            return new Spent(nanos - before.nanos, processor - before.processor, allocated - before.allocated);
        }
    }

    @Bean
    FilterRegistrationBean<Filter> serverTimeFilter() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
            Spent before = now();
            chain.doFilter(request, response);
            requests.add(now().since(before));
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private Spent now() {
        return new Spent(
                System.nanoTime(), threads.getCurrentThreadCpuTime(), threads.getCurrentThreadAllocatedBytes());
    }

    /** Forgets all requests so far. */
    void forget() {
        requests.clear();
    }

    /** The next so many requests, once they are done. */
    List<Spent> take(int number) throws InterruptedException {
        List<Spent> taken = new ArrayList<>();
        while (taken.size() < number) {
            taken.add(requests.take());
        }
        return taken;
    }
}
