/** The version of the dataset's format. A reader refuses a newer one and says so. */
export const formatVersion = 1;
