package org.sutthang.portfolio.idea;

/**
 * What goes on from an idea and shows it: told of each change in the same transaction. It is an interface because an idea does
 * not know the stages after it.
 */
public interface IdeaFollower {

    /**
     * Takes notice that an idea is changed.
     *
     * @param idea the idea with its new values
     * @return the code of the project whose history tells of the change, or null where there is none
     */
    String changed(Idea idea);
}
