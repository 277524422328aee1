package dev.greenroom.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import dev.greenroom.Visitor;
import dev.greenroom.browser.Chromium;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A browser as on a telephone of the middle price, on a mobile network, that has seen nothing of the site yet. */
final class Phone {

    private static final int SLOWER = 4;

    /** What Chrome's tools call fast 4G: 9 and 1.5 Mbit/s, a tenth less, in bytes; and 60 ms, times 2.75. */
    private static final double DOWN = 9e6 / 8 * 0.9;

    private static final double UP = 1.5e6 / 8 * 0.9;
    private static final double LATENCY = 60 * 2.75;

    /** Milliseconds in which what comes late may still move the page. */
    private static final int AFTERWARDS = 700;

    private final String address;

    Phone(String address) {
        this.address = address;
    }

    /** Opens a page of that visitor, and does something with it. */
    Vitals open(String path, Visitor visitor, Consumer<Page> use) {
        try (BrowserContext context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true))) {
            context.addCookies(cookies(visitor));
            Page page = context.newPage();
            Vitals vitals = Vitals.of(page);
            slowDown(context.newCDPSession(page));
            page.navigate(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            use.accept(page);
            page.waitForTimeout(AFTERWARDS);
            return vitals;
        }
    }

    private List<Cookie> cookies(Visitor visitor) {
        return Arrays.stream(visitor.credentials().getOrDefault("Cookie", "").split("; "))
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Cookie(pair[0], pair[1]).setUrl(address))
                .toList();
    }

    private static void slowDown(CDPSession session) {
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("downloadThroughput", DOWN);
        network.addProperty("uploadThroughput", UP);
        network.addProperty("latency", LATENCY);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
    }
}
