/**
 * The bodies that own, pilot or adopt innovations, from ministry offices to villages. They form a tree by their parents.
 */
package org.sutthang.portfolio.organisation;
