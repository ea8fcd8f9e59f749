/** Words that begin with an apostrophe which opens no quotation: 'em, 'til. */
export const elisions = "em til till cause cuz tis twas n round bout nuff ere kay tude cept neath";
