/**
 * What became of campaigns, ideas and awards: an award opens its project by itself, and every award is followed until its
 * benefit is proven or its project is stopped. It knows projects and their stages, and nothing of how they are judged.
 */
package org.sutthang.portfolio.outcome;
