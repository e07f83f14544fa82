package org.sutthang.portfolio.evidence;

/** How much evidence is taken. The limits keep one update readable, and one backup of a size that an office can carry. */
public final class EvidenceLimits {

    /** The largest file, in megabytes of 1,048,576 bytes. */
    public static final int FILE_MEGABYTES = 20;
    /** The largest file, in bytes. */
    public static final int FILE_BYTES = FILE_MEGABYTES << 20;
    /** What all files of one update may take, withdrawn ones included, in megabytes: nothing that was stored goes away. */
    public static final int UPDATE_MEGABYTES = 200;
    /** The same in bytes. */
    public static final long UPDATE_BYTES = (long) UPDATE_MEGABYTES << 20;
    /** How many files one update may have, withdrawn ones included. */
    public static final int UPDATE_FILES = 100;

    private EvidenceLimits() {
    }
}
