package org.sutthang.portfolio.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageFailures} before the handler of the page framework; named in {@code faces-config.xml}. */
public class PageFailuresFactory extends ExceptionHandlerFactory {

    /**
     * Comes before a factory.
     *
     * @param wrapped the factory of the page framework
     */
    public PageFailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageFailures(getWrapped().getExceptionHandler());
    }
}
