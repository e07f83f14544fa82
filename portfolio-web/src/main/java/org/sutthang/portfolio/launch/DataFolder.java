package org.sutthang.portfolio.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** The data folder of this installation: the database file, the logs, and the server's working files. */
final class DataFolder {

    private final Path root;
    /** Held until the process ends; the operating system lets go of it even when the process is killed. */
    private FileLock lock;

    DataFolder(Path root) {
        this.root = root;
    }

    /**
     * Takes the folder for this process alone.
     *
     * @throws FailedStart when it cannot be made or written, or another process has it
     */
    void take() throws FailedStart {
        try {
            Files.createDirectories(logs());
            FileChannel channel = FileChannel.open(root.resolve("sutthang.lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw new FailedStart(FailedStart.Reason.DATA_FOLDER, root, e);
        }
        if (lock == null) {
            throw new FailedStart(FailedStart.Reason.DATA_FOLDER_IN_USE, root);
        }
    }

    /**
     * Gives the server an empty folder to work in: one that was kept makes it deploy the application twice.
     *
     * @return the folder
     * @throws FailedStart when the old one cannot be removed
     */
    Path emptyServerFolder() throws FailedStart {
        Path folder = root.resolve("server");
        try {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new Removal());
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FailedStart(FailedStart.Reason.DATA_FOLDER, root, e);
        }
    }

    Path logs() {
        return root.resolve("logs");
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
