package dev.greenroom.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One browser a JVM; it ends with the JVM. */
public final class Chromium {

    public static final Browser BROWSER = launch();

    private Chromium() {}

    private static Browser launch() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update"));
        Optional<Path> installed = installed();
        installed.ifPresent(options::setExecutablePath);
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment(installed.isPresent())))
                .chromium()
                .launch(options);
    }

    private static Map<String, String> environment(boolean installed) {
        return installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("BROWSER_PATH")).map(Path::of),
                        Stream.of("chromium-headless-shell", "chromium", "google-chrome", "chrome")
                                .flatMap(Chromium::onPath))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    }
}
