package dev.greenroom.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The packs that come with Greenroom, as folders on the class path. */
final class BuiltInPacks {

    private static final String FOLDER = "/packs/";

    private BuiltInPacks() {}

    /** The packs by the name of their folder, which is the slug of the guide. */
    static SortedMap<String, PackFiles> read() {
        try {
            SortedMap<String, SortedMap<String, byte[]>> packs = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:packs/**/*.*")) {
                String[] path = path(file).split("/", 2);
                packs.computeIfAbsent(path[0], name -> new TreeMap<>()).put(path[1], file.getContentAsByteArray());
            }
            SortedMap<String, PackFiles> read = new TreeMap<>();
            packs.forEach((folder, files) -> read.put(folder, new PackFiles(files)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way from the folder of packs to a file. */
    private static String path(Resource file) throws IOException {
        String address = file.getURL().toString();
        return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
    }
}
