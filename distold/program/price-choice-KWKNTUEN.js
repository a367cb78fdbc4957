import {
  chosenPrices
} from "./chunk-EWI5IGPK.js";
import "./chunk-GXSY26YJ.js";
import "./chunk-Q4TUZ2CW.js";
import "./chunk-4R4GQROY.js";
import "./chunk-Y6SNGPHO.js";
import "./chunk-7S5ISVEV.js";
import "./chunk-5FSMNABQ.js";
import "./chunk-XYRUUCH4.js";
import "./chunk-FOUSJLQO.js";
import "./chunk-TCESFSEF.js";
import "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";
export {
  chosenPrices
};
