package org.sutthang.portfolio.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** What every stored row has: a key that nobody sees, and a version that shows when somebody else was quicker. */
@MappedSuperclass
public abstract class Persistent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "portfolio")
    @SequenceGenerator(name = "portfolio", sequenceName = "portfolio_sequence", allocationSize = 1000)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private long version;

    /** @return the key in the database, or null before the row is stored */
    public Long getId() {
        return id;
    }

    /** @return how many times the row has been changed */
    public long getVersion() {
        return version;
    }
}
