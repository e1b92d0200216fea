import { Steps } from './support/steps.js';
import { addForeignKey, createTable } from './support/tables.js';

export class LocationsAndLanguages1761177610000 extends Steps {
  readonly steps = [
    createTable(
      'locations',
      `
        id char(36) NOT NULL,
        name varchar(200) NOT NULL,
        address text NOT NULL,
        address2 text NULL,
        address3 text NULL,
        address4 text NULL,
        address5 text NULL,
        city varchar(50) NULL,
        state varchar(50) NULL,
        postal_code varchar(20) NULL,
        country varchar(50) NULL,
        map_selector text NULL,
        phone varchar(20) NOT NULL,
        email varchar(255) NOT NULL,
        whatsapp_or_sms varchar(200) NULL,
        fax text NULL,
        description text NOT NULL,
        legal_name varchar(200) NOT NULL,
        tax varchar(100) NOT NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_locations_city (city),
        INDEX idx_locations_country (country)
      `,
    ),
    createTable(
      'location_starting_prices',
      `
        id char(36) NOT NULL,
        location_id char(36) NULL,
        country_name varchar(255) NULL,
        starting_price decimal(10,2) NOT NULL,
        currency varchar(255) NOT NULL,
        description text NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_location_starting_prices_location_id (location_id),
        INDEX idx_location_starting_prices_country_name (country_name),
        CONSTRAINT fk_location_starting_prices_location_id FOREIGN KEY (location_id)
          REFERENCES locations (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'location_preferences',
      `
        id char(36) NOT NULL,
        name varchar(255) NOT NULL,
        patient_country varchar(255) NULL,
        description text NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_location_preferences_patient_country (patient_country),
        INDEX idx_location_preferences_status (status)
      `,
    ),
    createTable(
      'location_preferences_countries',
      `
        id char(36) NOT NULL,
        location_preference_id char(36) NOT NULL,
        country_name varchar(255) NOT NULL,
        order_index int NOT NULL DEFAULT '0',
        is_shown tinyint NOT NULL DEFAULT 1,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_location_preferences_countries_preference_country (location_preference_id, country_name),
        INDEX idx_location_preferences_countries_country_name (country_name),
        CONSTRAINT fk_location_preferences_countries_location_preference_id FOREIGN KEY (location_preference_id)
          REFERENCES location_preferences (id) ON DELETE CASCADE ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'languages',
      `
        id char(36) NOT NULL,
        code varchar(16) NOT NULL,
        name varchar(100) NOT NULL,
        native_name varchar(100) NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_languages_code (code),
        INDEX idx_languages_status (status)
      `,
    ),
    addForeignKey('patients', 'location_id', 'locations', 'RESTRICT'),
  ];
}
