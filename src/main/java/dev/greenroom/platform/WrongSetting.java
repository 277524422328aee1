package dev.greenroom.platform;

import java.util.Locale;

/** A setting has a value that Greenroom cannot work with, so that it does not start. */
public class WrongSetting extends RuntimeException {

    private final String wanted;

    /**
     * @param setting its name in {@code application.yaml}
     * @param value what it is set to, or the part of that which is wrong
     * @param wanted what it takes, to be read after "it takes"
     */
    public WrongSetting(String setting, String value, String wanted) {
        super("%s is \"%s\"".formatted(variable(setting), value));
        this.wanted = wanted;
    }

    /** What the setting is called in the environment. */
    private static String variable(String setting) {
        return setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    String action() {
        return "it takes " + wanted;
    }
}
