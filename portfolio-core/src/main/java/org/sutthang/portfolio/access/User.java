package org.sutthang.portfolio.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * A person who signs in. Called <em>user</em> in the product; the table is named so that no database takes it for a keyword.
 */
@Entity
@Table(name = "app_user")
public class User extends Persistent {

    @Column(name = "user_name")
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "email")
    private String email;

    @Column(name = "language")
    private String language;

    @Column(name = "active")
    private boolean active;

    @Column(name = "password_given")
    private boolean passwordGiven;

    @Column(name = "password_count")
    private int passwordCount;

    /** For the persistence provider. */
    protected User() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param userName the name to sign in with, unique in the system
     * @param details everything about it that can change
     */
    public User(String userName, UserDetails details) {
        this.userName = userName;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public UserDetails details() {
        return new UserDetails(displayName, passwordHash, role, organisationId, email, language, active);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(UserDetails details) {
        this.displayName = details.displayName();
        this.passwordHash = details.passwordHash();
        this.role = details.role();
        this.organisationId = details.organisationId();
        this.email = details.email();
        this.language = details.language();
        this.active = details.active();
    }

    /** @return the name to sign in with, unique in the system */
    public String getUserName() {
        return userName;
    }

    /** @return how the present password came to be */
    PasswordState passwordState() {
        return new PasswordState(passwordGiven, passwordCount);
    }

    /**
     * Takes a password that the user has chosen.
     *
     * @param hash of the password
     */
    void choosePassword(String hash) {
        set(hash, false);
    }

    /**
     * Takes a password that somebody else gives the user.
     *
     * @param hash of the password
     */
    void givePassword(String hash) {
        set(hash, true);
    }

    private void set(String hash, boolean given) {
        this.passwordHash = hash;
        this.passwordGiven = given;
        this.passwordCount++;
    }
}
