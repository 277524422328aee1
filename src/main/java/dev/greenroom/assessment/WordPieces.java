package dev.greenroom.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Splits text into the word pieces of BERT's uncased vocabulary (Devlin et al. 2019): lower case, accents dropped,
 * punctuation apart, then the longest known piece first. Written here because the usual tokenizer brings a native
 * library and three times the size.
 */
final class WordPieces {

    static final int START = 101;
    static final int END = 102;

    /** Ids below this one are markers, single signs and letters; from here on the vocabulary goes by frequency. */
    static final int FIRST_WORD = 1996;

    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = Map.copyOf(ids);
    }

    /** Reads the vocabulary out of a {@code tokenizer.json}. */
    static WordPieces read(InputStream tokenizer) throws IOException {
        var ids = new HashMap<String, Integer>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer)) {
            skipTo(json, "vocab");
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                ids.put(json.currentName(), json.nextIntValue(UNKNOWN));
            }
        }
        return new WordPieces(ids);
    }

    private static void skipTo(JsonParser json, String name) throws IOException {
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.PROPERTY_NAME && name.equals(json.currentName())) {
                json.nextToken();
                return;
            }
        }
        throw new IOException("no " + name + " in the tokenizer's file");
    }

    /** The ids of the text's pieces, without start and end markers. */
    List<Integer> split(String text) {
        var pieces = new ArrayList<Integer>();
        for (String word : words(text)) {
            addPieces(word, pieces);
        }
        return pieces;
    }

    private void addPieces(String word, List<Integer> pieces) {
        var found = new ArrayList<Integer>();
        int start = 0;
        while (start < word.length() && word.length() <= LONGEST_WORD) {
            int end = longestPiece(word, start);
            if (end == start) {
                break;
            }
            found.add(ids.get(piece(word, start, end)));
            start = end;
        }
        pieces.addAll(start == word.length() ? found : List.of(UNKNOWN));
    }

    private int longestPiece(String word, int start) {
        int end = word.length();
        while (end > start && !ids.containsKey(piece(word, start, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
    }

    private static List<String> words(String text) {
        var spaced = new StringBuilder(text.length() + 32);
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> appendSpaced(spaced, c));
        return List.of(spaced.toString().trim().split("\\s+"));
    }

    private static void appendSpaced(StringBuilder spaced, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaced.append(' ');
        } else if (standsAlone(c)) {
            spaced.append(' ').appendCodePoint(c).append(' ');
        } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            spaced.appendCodePoint(c);
        }
    }

    private static boolean standsAlone(int c) {
        return Character.isIdeographic(c)
                || c < 128 && !Character.isLetterOrDigit(c) && !Character.isISOControl(c)
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
