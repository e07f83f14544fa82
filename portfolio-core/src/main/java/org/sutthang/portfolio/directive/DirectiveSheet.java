package org.sutthang.portfolio.directive;

/**
 * One directive with what the reader may do about it.
 *
 * @param item the directive
 * @param rights what the reader may do
 */
public record DirectiveSheet(DirectiveItem item, Rights rights) {

    /**
     * What the reader may do in the directive's present state.
     *
     * @param answer answer it, or change the answer that is not accepted yet
     * @param close accept the answer
     * @param withdraw take it back
     * @param inNameOf by name, in whose name it would be done, or null in the reader's own
     */
    public record Rights(boolean answer, boolean close, boolean withdraw, String inNameOf) {
    }
}
