package org.sutthang.portfolio.web.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A way to the product that breaks off once, in the middle of what is sent. */
final class CuttingProxy implements AutoCloseable {

    private static final int BYTES = 40_000;

    private final URI product;
    private final ServerSocket door;

    private CuttingProxy(URI product) throws IOException {
        this.product = product;
        this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::passOnAndCut);
    }

    static CuttingProxy before(URI product) {
        try {
            return new CuttingProxy(product);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same address by this way. */
    String instead(String url) {
        return url.replace(":" + product.getPort() + "/", ":" + door.getLocalPort() + "/");
    }

    private void passOnAndCut() {
        try (Socket from = door.accept(); Socket to = new Socket(product.getHost(), product.getPort())) {
            // What is sent is cut by a reset, as a lost connection is, not by an orderly end.
            from.setSoLinger(true, 0);
            to.setSoLinger(true, 0);
            to.getOutputStream().write(from.getInputStream().readNBytes(BYTES));
            to.getOutputStream().flush();
        } catch (IOException closed) {
            // Nobody came by this way.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
