package dev.greenroom.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as people and programs make them, and as somebody makes them who wants to harm. */
@Timeout(60)
class PackArchiveTests {

    private final PackFiles pack = SamplePack.asWritten().files();

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        same(read(PackArchive.write("lighthouse-keeper", pack)), pack);
    }

    @Test
    void theFolderMayBeLeftOut() throws IOException {
        Zip zip = new Zip();
        pack.byPath().forEach(zip::with);

        same(read(zip.bytes()), pack);
    }

    @Test
    void aFolderOfQuestionsAloneIsNoTopFolder() throws IOException {
        assertThat(read(new Zip().with("questions/a.md", "a").bytes()).byPath()).containsOnlyKeys("questions/a.md");
        assertThat(read(new Zip()
                                .with("keeper/guide.yaml", "a")
                                .with("other/faq.yaml", "a")
                                .bytes())
                        .byPath())
                .containsOnlyKeys("keeper/guide.yaml", "other/faq.yaml");
    }

    @Test
    void whatFileManagersAddIsNoPartOfThePack() throws IOException {
        PackFiles read = read(new Zip()
                .with("keeper/", "")
                .with("keeper/guide.yaml", "slug: keeper")
                .with("keeper/.DS_Store", "x")
                .with("keeper/questions/Thumbs.db", "x")
                .with("keeper/._guide.yaml", "x")
                .with("__MACOSX/keeper/._guide.yaml", "x")
                .bytes());

        assertThat(read.byPath()).containsOnlyKeys("guide.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../guide.yaml",
                "keeper/../../guide.yaml",
                "questions/..",
                "/etc/passwd",
                "//host/share",
                "C:/guide.yaml",
                "c:guide.yaml",
                "questions\\001.md",
                "..\\guide.yaml",
                "./guide.yaml",
                "questions//001.md",
                "questions/00\n1.md",
                "questions/\u0000.md",
                "../questions/",
                "__MACOSX/../../x"
            })
    void noPathLeavesItsFolder(String name) {
        assertThat(problems(new Zip()
                        .with("guide.yaml", "slug: keeper")
                        .with(name, "x")
                        .bytes()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.expected()).startsWith("a path inside the folder of the pack");
                    assertThat(problem.place().file()).doesNotContain("\n", "\u0000");
                });
    }

    @Test
    void everyWrongNameIsReported() {
        byte[] zip = new Zip()
                .with("../a", "x")
                .with("/b", "x")
                .with("x".repeat(5_000), "x")
                .bytes();

        assertThat(problems(zip))
                .hasSize(3)
                .allSatisfy(
                        problem -> assertThat(problem.place().file().length()).isLessThan(202));
    }

    @Test
    void noFileIsThereTwice() {
        assertThat(problems(new Zip()
                        .with("guide.yaml", "slug: a")
                        .with("guide.yaml", "slug: b")
                        .bytes()))
                .hasToString("[guide.yaml:1: expected this file once]");
        assertThat(problems(new Zip().with("faq.yaml", "").with("FAQ.yaml", "").bytes()))
                .hasToString("[FAQ.yaml:1: expected this file once]");
    }

    @Test
    void namesOfAnyAlphabetAreRead() throws IOException {
        assertThat(read(new Zip().with("灯台/questions/fêlé.md", "x").bytes()).byPath())
                .containsOnlyKeys("questions/fêlé.md");
        refuses(new Zip().with("fêlé.md".getBytes(ISO_8859_1), new byte[1]).bytes(), RefusalReason.NO_ARCHIVE);
    }

    @Test
    void commentsOfFilesAreInUtf8OrTheArchiveIsRefused() throws IOException {
        byte[] slug = "slug: a".getBytes(UTF_8);

        assertThat(read(new Zip()
                                .commented("guide.yaml", slug, "fêlé".getBytes(UTF_8))
                                .bytes())
                        .byPath())
                .containsOnlyKeys("guide.yaml");
        refuses(
                new Zip()
                        .commented("guide.yaml", slug, "fêlé".getBytes(ISO_8859_1))
                        .bytes(),
                RefusalReason.NO_ARCHIVE);
    }

    @Test
    void aThousandEntriesAreEnough() throws IOException {
        assertThat(read(many(PackArchive.MOST_ENTRIES)).byPath()).hasSize(PackArchive.MOST_ENTRIES);
        refuses(many(PackArchive.MOST_ENTRIES + 1), RefusalReason.TOO_MANY_ENTRIES);
    }

    private static byte[] many(int entries) {
        Zip zip = new Zip();
        for (int i = 0; i < entries; i++) {
            zip.with("questions/%d.md".formatted(i), "x");
        }
        return zip.bytes();
    }

    @Test
    void tenMegabytesAreEnough() throws IOException {
        Zip zip = new Zip();
        int most = PackArchive.MOST_BYTES - zip.with("a", "").bytes().length;
        assertThat(read(new Zip().with("a", new byte[most]).bytes()).byPath()).containsOnlyKeys("a");

        refuses(new Zip().with("a", new byte[most + 1]).bytes(), RefusalReason.TOO_LARGE);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = deflated(Map.of("guide.yaml", new byte[PackArchive.MOST_BYTES + 1]));
        assertThat(bomb).hasSizeLessThan(20_000);
        refuses(bomb, RefusalReason.TOO_LARGE);

        refuses(sayingOneByte(bomb), RefusalReason.TOO_LARGE);
    }

    @Test
    void manySmallBombsAreOneLargeOne() throws IOException {
        byte[] half = new byte[PackArchive.MOST_BYTES / 2 + 1];

        refuses(deflated(Map.of("faq.yaml", half, "guide.yaml", half)), RefusalReason.TOO_LARGE);
    }

    @Test
    void anArchiveInTheArchiveStaysPacked() throws IOException {
        byte[] bomb = deflated(Map.of("guide.yaml", new byte[PackArchive.MOST_BYTES + 1]));

        assertThat(read(new Zip().with("bomb.zip", bomb).bytes()).byPath().get("bomb.zip"))
                .isEqualTo(bomb);
    }

    @Test
    void encryptedAndDamagedArchivesAreRefused() {
        refuses(new Zip().encrypted("guide.yaml").bytes(), RefusalReason.NO_ARCHIVE);
        refuses(new Zip().damaged("guide.yaml", "slug: a".getBytes(UTF_8)).bytes(), RefusalReason.NO_ARCHIVE);
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        refuses(new byte[0], RefusalReason.NO_ARCHIVE);
        refuses("slug: lighthouse-keeper".getBytes(UTF_8), RefusalReason.NO_ARCHIVE);
        refuses(new Zip().bytes(), RefusalReason.NO_ARCHIVE);
        refuses(new Zip().with("keeper/", "").bytes(), RefusalReason.NO_ARCHIVE);
    }

    @Test
    void anArchiveThatWasCutOffIsRefusedWhereverThatWas() {
        byte[] whole = PackArchive.write("keeper", pack);

        for (int length = 0; length < whole.length; length += 7) {
            refuses(Arrays.copyOf(whole, length), RefusalReason.NO_ARCHIVE);
        }
    }

    @Test
    void brokenBytesNeverBringAnotherPackThanTheOneThatWasWritten() {
        byte[] whole = PackArchive.write("keeper", pack);
        Random random = new Random(7);

        for (int i = 0; i < 2_000; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                // A name may have changed, which the reader of packs then reports; no content has.
                assertThat(read(broken).byPath().values())
                        .allSatisfy(
                                content -> assertThat(pack.byPath().values()).contains(content));
            } catch (RefusedPack | InvalidPack refused) {
                assertThat(refused).hasMessageNotContaining("Exception");
            } catch (IOException e) {
                throw new AssertionError("byte flip %d".formatted(i), e);
            }
        }
    }

    private static byte[] deflated(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : files.keySet()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(files.get(name));
            }
        }
        return bytes.toByteArray();
    }

    /** With a directory that says that the one file is a byte long. */
    private static byte[] sayingOneByte(byte[] zip) {
        byte[] lying = zip.clone();
        for (int i = 0; i < lying.length - 46; i++) {
            if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
                Arrays.fill(lying, i + 24, i + 28, (byte) 0);
                lying[i + 24] = 1;
                return lying;
            }
        }
        throw new AssertionError("no directory");
    }

    private static void same(PackFiles read, PackFiles expected) {
        assertThat(read.byPath().keySet()).isEqualTo(expected.byPath().keySet());
        read.byPath()
                .forEach((path, content) ->
                        assertThat(content).as(path).isEqualTo(expected.byPath().get(path)));
    }

    private static PackFiles read(byte[] zip) throws IOException {
        return PackArchive.read(() -> new ByteArrayInputStream(zip));
    }

    private static List<Problem> problems(byte[] zip) {
        return catchThrowableOfType(InvalidPack.class, () -> read(zip)).problems();
    }

    private static void refuses(byte[] zip, RefusalReason reason) {
        assertThatThrownBy(() -> read(zip))
                .isInstanceOfSatisfying(
                        RefusedPack.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
