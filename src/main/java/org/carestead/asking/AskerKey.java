package org.carestead.asking;

/** By which questions are counted and barred: made of an address, and names nobody to whoever reads the table. */
final class AskerKey {

    private final byte[] blind;

    private AskerKey(byte[] blind) {
        this.blind = blind;
    }

    static AskerKey of(byte[] blind) {
        return new AskerKey(blind.clone());
    }

    byte[] bytes() {
        return blind.clone();
    }
}
