package dev.greenroom.bank;

/** What changes whenever a guide's content does. */
record GuideVersion(String guide, int version, String digest) {

    @Override
    public String toString() {
        return guide + " " + version + " " + digest;
    }
}
