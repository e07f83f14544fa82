package org.sutthang.portfolio.evidence;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a phone was held when it took a photograph, as the photograph itself says (Exif 2.3, tag 0x0112). */
enum Orientation {
    /** As it is. */
    UPRIGHT(0),
    /** On its head. */
    HALF(2),
    /** To be turned clockwise by a quarter. */
    CLOCKWISE(1),
    /** To be turned anticlockwise by a quarter. */
    ANTICLOCKWISE(3);

    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ENTRY = 12;

    private final int quarters;

    Orientation(int quarters) {
        this.quarters = quarters;
    }

    /** Reads it from a photograph; what says nothing is upright. */
    static Orientation of(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            for (int at = 2; at + 4 < bytes.length;) {
                int marker = in.getShort(at) & 0xFFFF;
                int length = in.getShort(at + 2) & 0xFFFF;
                if (marker == APP1 && "Exif".equals(new String(bytes, at + 4, 4, StandardCharsets.US_ASCII))) {
                    return read(in, at + 10);
                }
                if (marker == START_OF_SCAN || marker < 0xFF00) {
                    return UPRIGHT;
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException cutShort) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Orientation read(ByteBuffer in, int header) {
        in.order(in.get(header) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = header + in.getInt(header + 4);
        int entries = in.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((in.getShort(entry) & 0xFFFF) == TAG) {
                return switch (in.getShort(entry + 8)) {
                    case 3, 4 -> HALF;
                    case 5, 6 -> CLOCKWISE;
                    case 7, 8 -> ANTICLOCKWISE;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turned() {
        return quarters % 2 == 1;
    }

    /** What brings a picture of this width and height upright. */
    AffineTransform upright(int width, int height) {
        AffineTransform turn = new AffineTransform();
        switch (this) {
            case HALF -> turn.translate(width, height);
            case CLOCKWISE -> turn.translate(height, 0);
            case ANTICLOCKWISE -> turn.translate(0, width);
            default -> { }
        }
        turn.quadrantRotate(quarters);
        return turn;
    }
}
